http --ignore-stdin GET https://api.example.com/archive \
  Accept-Encoding:identity \
  User-Agent:curl/8.5.0 \
  'Accept:*/*' \
  DNT:1 \
  X_Under_Score:kept
