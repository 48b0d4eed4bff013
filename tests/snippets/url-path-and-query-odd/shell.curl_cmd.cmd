curl --request GET ^
  --url "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x"
