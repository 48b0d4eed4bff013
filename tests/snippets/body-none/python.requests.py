import requests

url = "https://api.example.com/jobs/7/stop"

response = requests.post(url)
print(response.status_code, response.text)
