http --ignore-stdin GET https://api.example.com/me \
  'Cookie:session=abc%20def==; theme=dark mode%3B x; session=second'
