curl --request GET ^
  --url "https://api.example.com/?x=1"
