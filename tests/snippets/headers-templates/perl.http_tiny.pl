use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users', {
    headers => {
        'X-Template' => '{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>',
        'X-Percent' => '100% %USERNAME% %d',
        'X-Json' => '{"a": ["b", 1], "c": "\\u00e9"}',
        'X-Comment' => 'a // b /* c */ # d -- e',
        'X-Caret' => '^a^ ^^ &b|c',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
