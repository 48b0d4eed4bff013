import requests

url = "https://api.example.com/jobs"

response = requests.post(url)
print(response.status_code, response.text)
