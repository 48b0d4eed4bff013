import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
