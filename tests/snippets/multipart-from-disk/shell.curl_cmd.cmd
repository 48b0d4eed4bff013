curl --request POST ^
  --url https://api.example.com/upload ^
  --form-string "kind=avatar" ^
  --form "file=@\"avatar.png\";type=image/png;filename=\"avatar.png\""
