import requests

url = "https://api.example.com/files"
headers = {"X-Requested-With": "harkdown"}

response = requests.options(url, headers=headers)
print(response.status_code, response.text)
