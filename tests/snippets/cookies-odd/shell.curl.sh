curl --request GET \
  --url https://api.example.com/me \
  --header 'Cookie: a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'
