curl --request M-SEARCH \
  --url https://api.example.com/devices
