import asyncio

import aiohttp

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
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
