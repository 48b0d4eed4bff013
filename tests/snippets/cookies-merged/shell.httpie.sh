http --ignore-stdin GET https://api.example.com/me \
  'Cookie:a=1; b=2; c=3' \
  X-After:x
