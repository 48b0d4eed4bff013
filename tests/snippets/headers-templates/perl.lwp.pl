use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'X-Template' => '{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>',
        'X-Percent' => '100% %USERNAME% %d',
        'X-Json' => '{"a": ["b", 1], "c": "\\u00e9"}',
        'X-Comment' => 'a // b /* c */ # d -- e',
        'X-Caret' => '^a^ ^^ &b|c',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
