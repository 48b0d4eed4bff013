curl --request POST ^
  --url https://api.example.com/feed ^
  --header "Content-Type: text/xml;charset=utf-8" ^
  --data-raw ^"^<?xml version=\^"1.0\^" encoding=\^"utf-8\^"?^>^<name^>Söhne^</name^>^"
