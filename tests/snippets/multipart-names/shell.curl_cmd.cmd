rem no shell word can hold a carriage return: it is left out of the body
curl --request POST ^
  --url https://api.example.com/upload ^
  --header "Content-Type: multipart/form-data; boundary=harkdown-boundary-1" ^
  --data-raw ^"--harkdown-boundary-1^

Content-Disposition: form-data; name=\^"\\\^"^

^

a backslash^

--harkdown-boundary-1^

Content-Disposition: form-data; name=\^"two^%^0Alines\^"^

^

a line feed^

--harkdown-boundary-1^

Content-Disposition: form-data; name=\^"f\^"; filename=\^"back\slash\.txt\^"^

Content-Type: text/plain^

^

x^

--harkdown-boundary-1--^

^"
