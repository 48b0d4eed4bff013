import asyncio

import httpx

url = "https://api.example.com/x"
headers = {"Content-Type": "text/plain"}
payload = "*"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request(
            "OPTIONS", url, headers=headers, content=payload
        )
    print(response.status_code, response.text)


asyncio.run(main())
