rem no shell word can hold a carriage return: it is left out of the body
curl --request POST ^
  --url https://api.example.com/upload ^
  --header "Content-Type: multipart/form-data; boundary=XX" ^
  --data-raw ^"--XX^

Content-Disposition: form-data; name=\^"a\^"^

^

1^

--XX--^

^"
