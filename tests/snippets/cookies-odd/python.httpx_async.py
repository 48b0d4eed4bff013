import asyncio

import httpx

url = "https://api.example.com/me"
headers = {
    "Cookie": 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é'.encode(),
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
