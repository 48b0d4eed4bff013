http --ignore-stdin GET https://api.example.com/users \
  Cookie:a=1 \
  Cookie:b=2 \
  accept:text/html \
  Proxy-Connection:keep-alive
