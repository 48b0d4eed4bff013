import requests

url = "https://api.example.com/me"

response = requests.get(url, auth=("YOUR_KEY", ""))
print(response.status_code, response.text)
