http --ignore-stdin POST https://api.example.com/jobs/7/start \
  Content-Type:application/json
