curl.exe --request 'POST' `
  --url 'https://api.example.com/upload' `
  --form-string "text=--a b`r
not a boundary`r
--a b--" `
  --form-string 'empty='
