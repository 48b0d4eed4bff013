<?php

$request = new http\Client\Request('POST', 'https://api.example.com/templates', ['Content-Type' => 'application/json']);
$request->getBody()->append(json_encode([
    'subject' => 'Hello {{user.name}}',
    'js' => '${name} `x`',
    'ruby' => '#{name} #@a #$b',
    'python' => '%(name)s {0} {}',
    'swift' => '\\(name)',
    'erb' => '<%= name %> <?php echo 1 ?>',
    'liquid' => '{% if a %}{{ a }}{% endif %}',
    'block' => 'one
{{#each items}}
{{/each}}
',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
