use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'Text/Plain; Format=flowed; charset="UTF-8"',
    },
    content => 'Zoë',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
