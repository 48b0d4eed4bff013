http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:text/plain \
  --raw='--config=/etc/passwd -o x'
