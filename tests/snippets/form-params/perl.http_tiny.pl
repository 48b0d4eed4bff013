use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/oauth/token', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded',
    },
    content => 'grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
