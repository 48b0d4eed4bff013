import requests

url = "https://api.example.com/users"
headers = {"X-Empty": "", "Accept": ""}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
