curl --request GET \
  --url 'https://api.example.com/users/?'
