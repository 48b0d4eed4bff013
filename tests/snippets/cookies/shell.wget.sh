wget --quiet --output-document - \
  --header 'Cookie: session=abc%20def==; theme=dark mode%3B x; session=second' \
  https://api.example.com/me
