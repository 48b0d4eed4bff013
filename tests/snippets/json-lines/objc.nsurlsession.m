#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/_bulk"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/x-ndjson" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\"index\":{\"_id\":\"1\"}}\n"
      "{\"name\":\"a\"}\n"
      "{\"index\":{\"_id\":\"2\"}}\n"
      "{\"name\":\"b\"}\n";
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
