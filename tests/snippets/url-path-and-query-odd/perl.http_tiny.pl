use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/;a=b,c/@me/~x/$y/(z)!*\'?;&=@:$,!*()/?x');
print "$response->{status} $response->{reason}\n$response->{content}\n";
