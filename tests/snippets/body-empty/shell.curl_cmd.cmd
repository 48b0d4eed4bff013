curl --request POST ^
  --url https://api.example.com/jobs/7/start ^
  --header "Content-Type: application/json"
