curl --request POST \
  --url https://api.example.com/upload \
  --form-string 'text=--a b
not a boundary
--a b--' \
  --form-string empty=
