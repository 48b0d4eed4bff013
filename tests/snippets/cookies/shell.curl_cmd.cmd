curl --request GET ^
  --url https://api.example.com/me ^
  --header ^"Cookie: session=abc^%^20def==; theme=dark mode^%^3B x; session=second^"
