import asyncio

import httpx

url = "https://api.example.com/templates"
payload = {
    "subject": "Hello {{user.name}}",
    "js": "${name} `x`",
    "ruby": "#{name} #@a #$b",
    "python": "%(name)s {0} {}",
    "swift": "\\(name)",
    "erb": "<%= name %> <?php echo 1 ?>",
    "liquid": "{% if a %}{{ a }}{% endif %}",
    "block": """one
{{#each items}}
{{/each}}
""",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
