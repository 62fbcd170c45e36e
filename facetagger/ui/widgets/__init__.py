"""Small parts that several views and dialogs are made of."""
