import asyncio

import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
