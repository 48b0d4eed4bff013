<?php

require 'vendor/autoload.php';

$client = new GuzzleHttp\Client();
$response = $client->request('POST', 'https://api.example.com/templates', [
    'json' => [
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
    ],
]);
echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;
