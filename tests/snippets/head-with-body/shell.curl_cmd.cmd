rem curl sends no body with HEAD: the body is left out
curl --head ^
  --url https://api.example.com/files/1 ^
  --header "Content-Type: text/plain"
