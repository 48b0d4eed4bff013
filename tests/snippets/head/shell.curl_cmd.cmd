curl --head ^
  --url https://api.example.com/files/1
