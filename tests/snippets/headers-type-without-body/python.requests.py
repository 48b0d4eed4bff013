import requests

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json"}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
