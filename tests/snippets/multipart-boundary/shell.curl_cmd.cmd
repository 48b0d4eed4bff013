rem no shell word can hold a carriage return: it is left out of the body
curl --request POST ^
  --url https://api.example.com/upload ^
  --form-string ^"text=--a b^

not a boundary^

--a b--^" ^
  --form-string "empty="
