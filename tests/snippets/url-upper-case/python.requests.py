import requests

url = "HTTPS://API.Example.COM/Path"

response = requests.get(url)
print(response.status_code, response.text)
