curl --request POST ^
  --url https://api.example.com/jobs/7/stop
