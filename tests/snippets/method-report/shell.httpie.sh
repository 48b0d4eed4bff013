http --ignore-stdin REPORT https://api.example.com/calendar \
  Depth:1 \
  Content-Type:application/xml \
  --raw '<report/>'
