use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/form', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8',
    },
    content => 'q=harkdown',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
