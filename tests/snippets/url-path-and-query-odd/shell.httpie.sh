http --ignore-stdin GET 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'\''?;&=@:$,!*()/?x'
