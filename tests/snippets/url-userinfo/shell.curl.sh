curl --request GET \
  --url https://user:p%40ss@api.example.com/me
