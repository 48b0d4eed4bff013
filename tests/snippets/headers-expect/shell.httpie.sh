http --ignore-stdin POST https://api.example.com/users \
  Expect:100-continue \
  Content-Type:text/plain \
  --raw x
