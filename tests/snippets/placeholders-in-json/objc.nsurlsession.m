#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSString *address = @"https://${account.namespace}/api/{id}/keys";
    address = [address stringByReplacingOccurrencesOfString:@"{" withString:@"%7B"];
    address = [address stringByReplacingOccurrencesOfString:@"}" withString:@"%7D"];
    NSURL *url = [NSURL URLWithString:address];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"Bearer <ACCESS_TOKEN>" forHTTPHeaderField:@"Authorization"];
    [request setValue:@"\"YOUR_API_KEY\"" forHTTPHeaderField:@"X-Key"];
    [request setValue:@"sid=YOUR_SESSION" forHTTPHeaderField:@"Cookie"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\n"
      "  \"client\": \"YOUR_CLIENT_ID\",\n"
      "  \"text\": \"a ${user.name} $b\",\n"
      "  \"list\": [\n"
      "    \"{{item}}\"\n"
      "  ],\n"
      "  \"n\": 1\n"
      "}";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
