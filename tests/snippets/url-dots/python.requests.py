import requests

url = "https://api.example.com/a/./b/../c/.."

response = requests.get(url)
print(response.status_code, response.text)
